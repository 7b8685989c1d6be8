"""What the doors share: settings, checking, publishing, and one method a question."""
