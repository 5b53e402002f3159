// SPDX-License-Identifier: BSL-1.0
// The version of this library, for the preprocessor and for programs. The build files read it from here.
#pragma once

/// Semantic version (semver.org) of the headers in use.
#define AZDO_VERSION_MAJOR 0
#define AZDO_VERSION_MINOR 1
#define AZDO_VERSION_PATCH 0

/// A number that increases with every release: major * 10000 + minor * 100 + patch.
#define AZDO_VERSION (AZDO_VERSION_MAJOR * 10000 + AZDO_VERSION_MINOR * 100 + AZDO_VERSION_PATCH)

/// The version as text, "major.minor.patch".
#define AZDO_VERSION_STRING "0.1.0"

namespace azdo::inline v1 {

/// A semantic version (semver.org).
struct semantic_version {
    int major_number;
    int minor_number;
    int patch_number;

    friend constexpr bool operator==(const semantic_version&, const semantic_version&) = default;
};

/// The version of the headers with which this translation unit is compiled.
///
/// Example: `static_assert(azdo::library_version.major_number == 0);`
inline constexpr semantic_version library_version{AZDO_VERSION_MAJOR, AZDO_VERSION_MINOR, AZDO_VERSION_PATCH};

} // namespace azdo::inline v1
