// SPDX-License-Identifier: BSL-1.0
// std::unique_ptr without the rest of <memory>, which costs a source file a tenth of a second.
#pragma once

#include <azdo/core/compiler.hpp>

#if AZDO_BITS_UNIQUE_PTR
#include <bits/unique_ptr.h>
#else
#include <memory>
#endif
