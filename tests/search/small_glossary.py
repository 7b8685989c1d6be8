"""Small glossaries for tests of names: a line each, `id = English | 中文 | alias, alias : definition`."""

from kg.graph.knowledge_graph import KnowledgeGraph
from kg.language.chinese import language_of
from kg.model.glossary import Glossary
from kg.model.label import Alias
from kg.model.place import Place
from kg.model.relation import Relation
from kg.model.term import Term
from kg.search.index import SearchIndex
from kg.search.mentions import MentionFinder


def glossary(text: str, *, related: tuple[tuple[str, str], ...] = (), kinds: dict[str, str] | None = None) -> Glossary:
    """Its terms; `related` joins pairs of them."""
    terms: dict[str, Term] = {}
    for line in text.strip().splitlines():
        id, _, rest = line.strip().partition(" = ")
        names, _, definition = rest.partition(" : ")
        en, zh, aliases = [*(part.strip() for part in names.split("|")), "", ""][:3]
        terms[id] = Term(
            id=id,
            kind=(kinds or {}).get(id, "concept"),
            labels={lang: name for lang, name in (("en", en), ("zh", zh)) if name},
            aliases=tuple(Alias(text=one.strip(), lang=language_of(one)) for one in aliases.split(",") if one.strip()),
            definitions={language_of(definition): definition.strip()} if definition else {},
        )
    relations = tuple(
        Relation(subject=one, type="related", object=other, place=Place(path=f"{one}.md")) for one, other in sorted(related)
    )
    return Glossary(terms=dict(sorted(terms.items())), relations=relations)


def index_of(made: Glossary) -> SearchIndex:
    """The search of a glossary."""
    return SearchIndex(made, KnowledgeGraph(made).importance)


def finder_of(made: Glossary) -> MentionFinder:
    """The linker of a glossary."""
    return MentionFinder(made, KnowledgeGraph(made))


FIELD = """
activation-function = Activation Function | 激活函数 | nonlinearity : A function that makes the output of a neuron nonlinear.
adam = Adam | Adam | optim.Adam, 自适应矩估计
attention = Attention Mechanism | 注意力机制 | attention, 注意力
backpropagation = Backpropagation | 反向传播 | BP : Backpropagation computes the gradient of the loss backward.
batch-normalization = Batch Normalization | 批归一化 | BN, BatchNorm, nn.BatchNorm2d
bert = BERT | BERT
chain-of-thought = Chain-of-Thought | 思维链 | CoT
convolution = Convolution | 卷积 | conv
convolutional-neural-network = Convolutional Neural Network | 卷积神经网络 | CNN, ConvNet
cross-entropy = Cross-Entropy | 交叉熵
dropout = Dropout | 随机失活 | nn.Dropout : 随机失活是训练时随机丢掉一部分神经元的输出、防止过拟合的方法。
fine-tuning = Fine-Tuning | 微调
gradient-descent = Gradient Descent | 梯度下降 | : Gradient descent takes steps against the gradient, so that the loss falls.
instance-normalization = Instance Normalization | 实例归一化 | IN
knowledge-distillation = Knowledge Distillation | 知识蒸馏 | : 知识蒸馏是让小模型学习大模型的输出的压缩方法。
layer-normalization = Layer Normalization | 层归一化 | LayerNorm
loss-function = Loss Function | 损失函数 | loss, 损失
model = Model | 模型 | : 模型是从数据中学到的函数。
normalization = Normalization | 归一化
overfitting = Overfitting | 过拟合 | : 过拟合是模型在训练数据上很好、在新数据上很差的问题。
random-forest = Random Forest | 随机森林
recurrent-neural-network = Recurrent Neural Network | 循环神经网络 | RNN
relu = ReLU | ReLU
softmax = Softmax | Softmax函数 | nn.Softmax : Softmax is the function that turns scores into probabilities.
support-vector-machine = Support Vector Machine | 支持向量机 | SVM
token = Token | 词元
tokenization = Tokenization | 词元化
transformer = Transformer | Transformer | nn.Transformer
"""

RELATED = (
    ("activation-function", "relu"),
    ("activation-function", "softmax"),
    ("adam", "gradient-descent"),
    ("attention", "softmax"),
    ("attention", "transformer"),
    ("backpropagation", "gradient-descent"),
    ("backpropagation", "loss-function"),
    ("batch-normalization", "normalization"),
    ("bert", "model"),
    ("bert", "transformer"),
    ("convolution", "convolutional-neural-network"),
    ("cross-entropy", "loss-function"),
    ("dropout", "overfitting"),
    ("knowledge-distillation", "model"),
    ("layer-normalization", "normalization"),
    ("loss-function", "overfitting"),
    ("token", "tokenization"),
)


def field() -> Glossary:
    """Twenty-eight terms of machine learning, known by heart."""
    return glossary(FIELD, related=RELATED)
