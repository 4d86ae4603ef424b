#ifndef FORFALL_CSCAN_H
#define FORFALL_CSCAN_H

#include <stdint.h>

#endif
