"""Tells the Latin that fills pages and test tables until somebody writes their text: `Lorem ipsum dolor sit amet`.

The words are those of Cicero's *De finibus bonorum et malorum* (I 10, 32-33), from which such text is made.
"""

from __future__ import annotations

from ..folding import fold
from ..words import word_set

_LATIN = word_set(
    """
    accusamus accusantium adipisci adipiscing adipisicing alias aliqua aliquam aliquid aliquip amet anim animi
    aperiam architecto asperiores aspernatur assumenda atque aut aute autem beatae blanditiis cillum commodi commodo
    consectetur consequat consequatur consequuntur corporis corrupti culpa cum cumque cupidatat cupiditate debitis
    delectus deleniti deserunt dicta dignissimos distinctio dolor dolore dolorem doloremque dolores doloribus
    dolorum ducimus duis eaque earum eius eiusmod eligendi elit enim eos error esse est eum eveniet excepteur
    excepturi exercitation exercitationem expedita explicabo facere facilis fuga fugiat fugit harum hic illo illum
    impedit incididunt incidunt inventore ipsa ipsam ipsum irure iste itaque iure iusto labore laboriosam laboris
    laborum laudantium libero lorem magna magnam magni maiores maxime minim minima minus modi molestiae molestias
    mollit mollitia nam natus necessitatibus nemo neque nesciunt nihil nisi nobis non nostrud nostrum nulla numquam
    occaecat occaecati odio odit officia officiis omnis optio pariatur perferendis perspiciatis placeat porro
    possimus praesentium proident provident quae quaerat quam quas quasi qui quia quibusdam quidem quis quisquam quo
    quod quos ratione recusandae reiciendis rem repellat repellendus reprehenderit repudiandae rerum saepe sapiente
    sed sequi similique sint sit soluta sunt suscipit tempor tempora tempore temporibus tenetur totam ullam ullamco
    unde vel velit veniam veritatis vero vitae voluptas voluptate voluptatem voluptates voluptatibus voluptatum
    """
)
_REACH = 40
"""Characters on either side in which other words of it stand."""


def is_filler(text: str, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` are of that Latin, and what stands around them too, if anything does."""
    if not all(fold(word.strip(".,")) in _LATIN for word in text[start:end].split()):
        return False
    around = [*text[max(0, start - _REACH) : start].split()[1:], *text[end : end + _REACH].split()[:-1]]
    latin = sum(fold(word.strip(".,")) in _LATIN for word in around)
    return 3 * latin >= len(around)
