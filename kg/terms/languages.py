"""Which language a key or a heading names."""

import re

_NAMES = {
    "en": "en", "english": "en", "英文": "en", "英语": "en",
    "zh": "zh", "chinese": "zh", "simplified chinese": "zh", "中文": "zh", "汉语": "zh", "简体": "zh", "简体中文": "zh",
    "zh-hant": "zh-Hant", "traditional chinese": "zh-Hant", "繁体": "zh-Hant", "繁体中文": "zh-Hant", "繁體中文": "zh-Hant",
    "ja": "ja", "japanese": "ja", "日语": "ja", "日文": "ja", "日本語": "ja",
    "ko": "ko", "korean": "ko", "韩语": "ko", "한국어": "ko",
    "fr": "fr", "french": "fr", "français": "fr", "法语": "fr",
    "de": "de", "german": "de", "deutsch": "de", "德语": "de",
    "es": "es", "spanish": "es", "español": "es", "西班牙语": "es",
    "ru": "ru", "russian": "ru", "русский": "ru", "俄语": "ru",
    "pt": "pt", "portuguese": "pt", "português": "pt", "葡萄牙语": "pt",
}  # fmt: skip
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?")
_SIMPLIFIED = re.compile(r"zh(?:-hans)?(?:-(?:cn|sg|my))?", re.IGNORECASE)
_ABOUT_THE_TEXT = re.compile(r"\s*(?:definition|version|释义|定义|说明|版)$", re.IGNORECASE)


def language_tag(text: str) -> str | None:
    """The BCP 47 tag that a text is or names (`zh-CN` is `zh`, `EN` is `en`, 英文 is `en`); None when it is none."""
    name = text.strip()
    if known := _NAMES.get(name.casefold()):
        return known
    if not name.isascii() or not _TAG.fullmatch(name):
        return None
    tag = name.replace("_", "-")
    if _SIMPLIFIED.fullmatch(tag):
        return "zh"
    first, *rest = tag.split("-")
    return "-".join([first.lower(), *map(_subtag, rest)])


def named_language(text: str) -> str | None:
    """The language that a heading or a key of its own names; unlike a tag in a list of languages, `id` and `no` name none."""
    name = text.strip().strip("：:").strip()
    bare = _ABOUT_THE_TEXT.sub("", name)
    if known := _NAMES.get(bare.casefold()):
        return known
    return language_tag(bare) if re.split("[-_]", bare)[0].casefold() in _NAMES else None


def _subtag(text: str) -> str:
    if len(text) == 2:
        return text.upper()
    return text.title() if len(text) == 4 and text.isalpha() else text.lower()
