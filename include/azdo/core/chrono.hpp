// SPDX-License-Identifier: BSL-1.0
// The durations, clocks and time points of std::chrono without calendars, time zones and formatting: from GCC 13 on, <chrono> includes
// all of <format>. Code that needs the rest includes <chrono>; the types are the same.
#pragma once

#include <azdo/core/compiler.hpp>

#include <ratio>

#if AZDO_BITS_CHRONO
#include <bits/chrono.h>
#else
#include <chrono>
#endif
