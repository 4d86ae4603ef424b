#ifndef FORFALL_CSCAN_H
#define FORFALL_CSCAN_H

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#define CSCAN_INLINE static inline __attribute__((always_inline))

/* Where bytes of a kind stand among 64: bit i for byte i. */
typedef struct {
    uint64_t quote;
    uint64_t delimiter;
    uint64_t newline;
} cscan_structure;

/* What an encoding check needs to know of 64 bytes. */
typedef struct {
    uint64_t high; /* bytes from 0x80 */
    int has_nul;
} cscan_text;

/* Plain C, eight bytes at a time; also the twin that tests hold the fast one against. */

CSCAN_INLINE uint64_t cscan_load8(const uint8_t *bytes) {
    uint64_t word = 0;
    for (int i = 0; i < 8; i++) word |= (uint64_t)bytes[i] << (8 * i);
    return word;
}

/* The top bit of each byte, gathered: bit i for byte i. */
CSCAN_INLINE uint64_t cscan_gather8(uint64_t word) {
    return (((word >> 7) & 0x0101010101010101u) * 0x0102040810204080u) >> 56;
}

CSCAN_INLINE uint64_t cscan_equal8(uint64_t word, uint8_t byte) {
    uint64_t x = word ^ (0x0101010101010101u * byte);
    uint64_t low = 0x7f7f7f7f7f7f7f7fu;
    return cscan_gather8(~(((x & low) + low) | x | low));
}

CSCAN_INLINE cscan_structure cscan_structure64_portable(
    const uint8_t *bytes, uint8_t quote, uint8_t delimiter, uint8_t newline
) {
    cscan_structure found = {0, 0, 0};
    for (int i = 0; i < 8; i++) {
        uint64_t word = cscan_load8(bytes + 8 * i);
        found.quote |= cscan_equal8(word, quote) << (8 * i);
        found.delimiter |= cscan_equal8(word, delimiter) << (8 * i);
        found.newline |= cscan_equal8(word, newline) << (8 * i);
    }
    return found;
}

CSCAN_INLINE cscan_text cscan_text64_portable(const uint8_t *bytes) {
    cscan_text found = {0, 0};
    for (int i = 0; i < 8; i++) {
        uint64_t word = cscan_load8(bytes + 8 * i);
        found.high |= cscan_gather8(word) << (8 * i);
        found.has_nul |= cscan_equal8(word, 0) != 0;
    }
    return found;
}

#if defined(__SSE2__)

CSCAN_INLINE __m128i cscan_load16(const uint8_t *bytes) {
    return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

CSCAN_INLINE uint64_t cscan_mask4(__m128i a, __m128i b, __m128i c, __m128i d) {
    return (uint64_t)(uint32_t)_mm_movemask_epi8(a)
        | (uint64_t)(uint32_t)_mm_movemask_epi8(b) << 16
        | (uint64_t)(uint32_t)_mm_movemask_epi8(c) << 32
        | (uint64_t)(uint32_t)_mm_movemask_epi8(d) << 48;
}

CSCAN_INLINE uint64_t cscan_equal64(__m128i a, __m128i b, __m128i c, __m128i d, uint8_t byte) {
    __m128i wanted = _mm_set1_epi8((char)byte);
    return cscan_mask4(
        _mm_cmpeq_epi8(a, wanted), _mm_cmpeq_epi8(b, wanted),
        _mm_cmpeq_epi8(c, wanted), _mm_cmpeq_epi8(d, wanted)
    );
}

CSCAN_INLINE cscan_structure cscan_structure64(
    const uint8_t *bytes, uint8_t quote, uint8_t delimiter, uint8_t newline
) {
    __m128i a = cscan_load16(bytes), b = cscan_load16(bytes + 16);
    __m128i c = cscan_load16(bytes + 32), d = cscan_load16(bytes + 48);
    cscan_structure found;
    found.quote = cscan_equal64(a, b, c, d, quote);
    found.delimiter = cscan_equal64(a, b, c, d, delimiter);
    found.newline = cscan_equal64(a, b, c, d, newline);
    return found;
}

CSCAN_INLINE cscan_text cscan_text64(const uint8_t *bytes) {
    __m128i a = cscan_load16(bytes), b = cscan_load16(bytes + 16);
    __m128i c = cscan_load16(bytes + 32), d = cscan_load16(bytes + 48);
    __m128i least = _mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(c, d));
    cscan_text found;
    found.high = cscan_mask4(a, b, c, d);
    found.has_nul = _mm_movemask_epi8(_mm_cmpeq_epi8(least, _mm_setzero_si128())) != 0;
    return found;
}

/* Whether the bytes from 0x80 among 64 are whole two-byte sequences of UTF-8 (U+0080 to U+07FF).
   The first `skip` bytes, less than 64, belong to a sequence checked before. 0: look closer. */
CSCAN_INLINE int cscan_is_pairs64(const uint8_t *bytes, uint64_t high, unsigned skip) {
    __m128i a = cscan_load16(bytes), b = cscan_load16(bytes + 16);
    __m128i c = cscan_load16(bytes + 32), d = cscan_load16(bytes + 48);
    __m128i most = _mm_max_epu8(_mm_max_epu8(a, b), _mm_max_epu8(c, d));
    /* Saturating: 0 for bytes below 0xE0, which begin sequences of three bytes and more. */
    __m128i beyond = _mm_subs_epu8(most, _mm_set1_epi8((char)0xDF));
    /* 0xC0 and 0xC1 begin nothing. */
    __m128i mask = _mm_set1_epi8((char)0xFE), none = _mm_set1_epi8((char)0xC0);
    __m128i wrong = _mm_or_si128(
        _mm_or_si128(
            _mm_cmpeq_epi8(_mm_and_si128(a, mask), none),
            _mm_cmpeq_epi8(_mm_and_si128(b, mask), none)
        ),
        _mm_or_si128(
            _mm_cmpeq_epi8(_mm_and_si128(c, mask), none),
            _mm_cmpeq_epi8(_mm_and_si128(d, mask), none)
        )
    );
    __m128i fine = _mm_cmpeq_epi8(_mm_or_si128(beyond, wrong), _mm_setzero_si128());
    if (_mm_movemask_epi8(fine) != 0xFFFF) return 0;
    uint64_t mine = ~(uint64_t)0 << skip;
    /* Signed compare: 0x80...0xBF are below 0xC0, which is -64. */
    __m128i lead = _mm_set1_epi8(-64);
    uint64_t tails = mine & cscan_mask4(
        _mm_cmplt_epi8(a, lead), _mm_cmplt_epi8(b, lead),
        _mm_cmplt_epi8(c, lead), _mm_cmplt_epi8(d, lead)
    );
    uint64_t leads = high & mine & ~tails;
    return (leads << 1) == tails && (leads >> 63) == 0;
}

#else

CSCAN_INLINE cscan_structure cscan_structure64(
    const uint8_t *bytes, uint8_t quote, uint8_t delimiter, uint8_t newline
) {
    return cscan_structure64_portable(bytes, quote, delimiter, newline);
}

CSCAN_INLINE cscan_text cscan_text64(const uint8_t *bytes) {
    return cscan_text64_portable(bytes);
}

CSCAN_INLINE int cscan_is_pairs64(const uint8_t *bytes, uint64_t high, unsigned skip) {
    (void)bytes;
    return (high >> skip) == 0;
}

#endif

/* Bit i becomes the parity of bits 0 to i: set from each opening quote up to its closing one. */
CSCAN_INLINE uint64_t cscan_prefix_xor(uint64_t bits) {
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    bits ^= bits << 32;
    return bits;
}

#endif
