#include "CXMLScan.h"

/* Length of the sequence of UTF-8 that begins at a byte from 0x80 (Unicode, table 3-7), if it is a
   character that XML 1.0 allows (production 2): all but U+FFFE and U+FFFF. 0: it is not. */
static size_t cxml_sequence(const uint8_t *bytes) {
    uint8_t lead = bytes[0], low = 0x80, high = 0xBF;
    size_t length = 0;
    if (lead >= 0xC2 && lead <= 0xDF) length = 2;
    else if (lead >= 0xE0 && lead <= 0xEF) length = 3;
    else if (lead >= 0xF0 && lead <= 0xF4) length = 4;
    else return 0;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    if (bytes[1] < low || bytes[1] > high) return 0;
    for (size_t i = 2; i < length; i++) {
        if ((bytes[i] & 0xC0) != 0x80) return 0;
    }
    return lead == 0xEF && bytes[1] == 0xBF && bytes[2] >= 0xBE ? 0 : length;
}

static int cxml_is_allowed(uint8_t byte) {
    return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
}

int cxml_is_text_portable(const uint8_t *bytes, size_t count) {
    size_t index = 0;
    while (index < count) {
        if (bytes[index] < 0x80) {
            if (!cxml_is_allowed(bytes[index])) return 0;
            index += 1;
            continue;
        }
        size_t length = cxml_sequence(bytes + index);
        if (length == 0) return 0;
        index += length;
    }
    return 1;
}

#if defined(__SSE2__)

int cxml_is_text(const uint8_t *bytes, size_t count) {
    const __m128i last = _mm_set1_epi8(0x1F), tab = _mm_set1_epi8('\t');
    const __m128i feed = _mm_set1_epi8('\n'), back = _mm_set1_epi8('\r');
    size_t index = 0;
    while (index < count) {
        __m128i here = cxml_load16(bytes + index);
        __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(here, last), here);
        __m128i blank = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(here, tab), _mm_cmpeq_epi8(here, feed)),
            _mm_cmpeq_epi8(here, back)
        );
        if (_mm_movemask_epi8(_mm_andnot_si128(blank, control)) != 0) return 0;
        unsigned beyond = (unsigned)_mm_movemask_epi8(here);
        if (beyond == 0) {
            index += 16;
            continue;
        }
        index += (size_t)__builtin_ctz(beyond);
        size_t length = cxml_sequence(bytes + index);
        if (length == 0) return 0;
        index += length;
    }
    return 1;
}

#else

int cxml_is_text(const uint8_t *bytes, size_t count) {
    return cxml_is_text_portable(bytes, count);
}

#endif
