"""What people mean by what they type, and which names stand in their texts. The home of rapidfuzz, pypinyin, numpy and
ahocorasick-rs."""
