"""What the program itself says, in Chinese and in English."""


def worded(language: str, english: str, chinese: str) -> str:
    """The Chinese wording where a language tag (BCP 47) asks for Chinese, else the English one."""
    return chinese if language.split("-")[0] == "zh" else english
