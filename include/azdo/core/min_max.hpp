// SPDX-License-Identifier: BSL-1.0
// std::min, std::max and std::copy without the rest of <algorithm>, which costs a source file a tenth of a second.
#pragma once

#include <azdo/core/compiler.hpp>

#if AZDO_BITS_STL_ALGOBASE
#include <bits/stl_algobase.h>
#else
#include <algorithm>
#endif
