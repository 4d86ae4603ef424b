#ifndef FORFALL_CPREFETCH_H
#define FORFALL_CPREFETCH_H

/* Has the processor fetch what stands at an address while it goes on: it need not be readable. */
static inline __attribute__((always_inline)) void forfall_prefetch(const void *address) {
    __builtin_prefetch(address);
}

#endif
