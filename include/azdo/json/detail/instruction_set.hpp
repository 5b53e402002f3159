// SPDX-License-Identifier: BSL-1.0
// Which vector instructions the JSON code is compiled for. The compiler's flags decide, and the choice is part of every function's name, so
// that translation units built with different flags never share a body.
#pragma once

#include <string_view>

// Define AZDO_JSON_PORTABLE to compile without vector instructions.
#if defined(AZDO_JSON_PORTABLE)
#define AZDO_JSON_ISA portable
#elif defined(__AVX512F__) && defined(__AVX512BW__)
#define AZDO_JSON_ISA avx512
#elif defined(__AVX2__)
#define AZDO_JSON_ISA avx2
#elif defined(__AVX__)
#define AZDO_JSON_ISA avx
#elif defined(__SSE4_2__)
#define AZDO_JSON_ISA sse4
#elif defined(__SSE2__)
#define AZDO_JSON_ISA sse2
#elif defined(__ARM_NEON) && defined(__aarch64__) && !defined(__AARCH64EB__)
#define AZDO_JSON_ISA neon
#else
#define AZDO_JSON_ISA portable
#endif

#define AZDO_JSON_QUOTED(name) #name
#define AZDO_JSON_NAME(name) AZDO_JSON_QUOTED(name)

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// A type that differs between instruction sets: the default argument of templates that must not be shared between them.
struct instruction_set {
    /// "avx512", "avx2", "avx", "sse4", "sse2", "neon" or "portable".
    static constexpr std::string_view name() noexcept { return AZDO_JSON_NAME(AZDO_JSON_ISA); }
};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#undef AZDO_JSON_NAME
#undef AZDO_JSON_QUOTED
