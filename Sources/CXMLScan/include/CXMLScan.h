#ifndef FORFALL_CXMLSCAN_H
#define FORFALL_CXMLSCAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define CXML_INLINE static inline __attribute__((always_inline))

/* Scans of a document that is followed by CXML_ROOM bytes to be read beyond its end: a '<', at which
   every scan comes to a halt, and blanks. */
#define CXML_ROOM 64

/* Text before a byte that ends or interrupts it, and the line feeds in it. */
typedef struct {
    size_t count;
    size_t lines;
} cxml_run;

/* Whether bytes are UTF-8 and hold only characters that XML 1.0 allows; and its twin in plain C that
   tests hold it against. */
int cxml_is_text(const uint8_t *bytes, size_t count);
int cxml_is_text_portable(const uint8_t *bytes, size_t count);

/* Text up to a '<', '&', ']' or carriage return. */
CXML_INLINE cxml_run cxml_text_portable(const uint8_t *bytes) {
    cxml_run run = {0, 0};
    for (;; run.count++) {
        uint8_t byte = bytes[run.count];
        if (byte == '<' || byte == '&' || byte == ']' || byte == '\r') return run;
        run.lines += byte == '\n';
    }
}

/* Bytes of a name: up to a control character, a blank, '/', '=' or '>'. */
CXML_INLINE size_t cxml_name_portable(const uint8_t *bytes) {
    size_t count = 0;
    while (bytes[count] > 0x20 && bytes[count] != '/' && bytes[count] != '='
        && bytes[count] != '>') count++;
    return count;
}

/* Bytes of an attribute's value: up to its quote, a control character, '<' or '&'. */
CXML_INLINE size_t cxml_value_portable(const uint8_t *bytes, uint8_t quote) {
    size_t count = 0;
    while (bytes[count] >= 0x20 && bytes[count] != quote && bytes[count] != '<'
        && bytes[count] != '&') count++;
    return count;
}

/* Whether two names are the same; both have 16 bytes to be read beyond their ends. */
CXML_INLINE int cxml_equal_portable(const uint8_t *a, const uint8_t *b, size_t count) {
    return memcmp(a, b, count) == 0;
}

#if defined(__SSE2__)

CXML_INLINE __m128i cxml_load16(const uint8_t *bytes) {
    return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

CXML_INLINE __m128i cxml_is(__m128i bytes, uint8_t byte) {
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)byte));
}

CXML_INLINE cxml_run cxml_text(const uint8_t *bytes) {
    cxml_run run = {0, 0};
    for (;; run.count += 16) {
        __m128i here = cxml_load16(bytes + run.count);
        __m128i ends = _mm_or_si128(
            _mm_or_si128(cxml_is(here, '<'), cxml_is(here, '&')),
            _mm_or_si128(cxml_is(here, ']'), cxml_is(here, '\r'))
        );
        unsigned end = (unsigned)_mm_movemask_epi8(ends);
        unsigned feeds = (unsigned)_mm_movemask_epi8(cxml_is(here, '\n'));
        if (end != 0) {
            feeds &= (end & -end) - 1;
            run.count += (size_t)__builtin_ctz(end);
            if (feeds != 0) run.lines += (size_t)__builtin_popcount(feeds);
            return run;
        }
        if (feeds != 0) run.lines += (size_t)__builtin_popcount(feeds);
    }
}

CXML_INLINE size_t cxml_name(const uint8_t *bytes) {
    const __m128i blank = _mm_set1_epi8(0x20);
    for (size_t count = 0;; count += 16) {
        __m128i here = cxml_load16(bytes + count);
        __m128i ends = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(here, blank), here), cxml_is(here, '/')),
            _mm_or_si128(cxml_is(here, '='), cxml_is(here, '>'))
        );
        unsigned end = (unsigned)_mm_movemask_epi8(ends);
        if (end != 0) return count + (size_t)__builtin_ctz(end);
    }
}

CXML_INLINE size_t cxml_value(const uint8_t *bytes, uint8_t quote) {
    const __m128i control = _mm_set1_epi8(0x1F);
    for (size_t count = 0;; count += 16) {
        __m128i here = cxml_load16(bytes + count);
        __m128i ends = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(_mm_min_epu8(here, control), here), cxml_is(here, quote)),
            _mm_or_si128(cxml_is(here, '<'), cxml_is(here, '&'))
        );
        unsigned end = (unsigned)_mm_movemask_epi8(ends);
        if (end != 0) return count + (size_t)__builtin_ctz(end);
    }
}

CXML_INLINE int cxml_equal(const uint8_t *a, const uint8_t *b, size_t count) {
    for (size_t done = 0;; done += 16) {
        __m128i same = _mm_cmpeq_epi8(cxml_load16(a + done), cxml_load16(b + done));
        unsigned differs = ~(unsigned)_mm_movemask_epi8(same) & 0xFFFFu;
        if (count - done <= 16) {
            return count == done || (differs << (16 - (count - done)) & 0xFFFFu) == 0;
        }
        if (differs != 0) return 0;
    }
}

#else

CXML_INLINE cxml_run cxml_text(const uint8_t *bytes) { return cxml_text_portable(bytes); }

CXML_INLINE size_t cxml_name(const uint8_t *bytes) { return cxml_name_portable(bytes); }

CXML_INLINE size_t cxml_value(const uint8_t *bytes, uint8_t quote) {
    return cxml_value_portable(bytes, quote);
}

CXML_INLINE int cxml_equal(const uint8_t *a, const uint8_t *b, size_t count) {
    return cxml_equal_portable(a, b, count);
}

#endif

#endif
