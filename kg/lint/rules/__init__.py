"""One rule a file, named by what is wrong. Rules that only word what reading noticed stand together by where it arises."""
