// SPDX-License-Identifier: BSL-1.0
// The functions of each translation unit of the two-flag check, in a namespace named after its flags.
#pragma once

#include <string>
#include <string_view>

#define AZDO_DECLARE_UNIT(name)                                                                                                            \
    namespace name {                                                                                                                       \
    /** The instruction set that the unit was compiled for. */                                                                             \
    std::string_view instruction_set();                                                                                                    \
    /** The outcome of a text: its value encoded again, or the failure. */                                                                 \
    std::string outcome(std::string_view text);                                                                                            \
    }
AZDO_DECLARE_UNIT(baseline)
AZDO_DECLARE_UNIT(portable)
AZDO_DECLARE_UNIT(avx2)
#undef AZDO_DECLARE_UNIT
