// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::test_results {

/// `AttachmentType`
enum class attachment_type {
    general_attachment,
    code_coverage,
    console_log,
};

template <class E = attachment_type>
constexpr auto enumerators(attachment_type) {
    return std::to_array<azdo::enumerator<E>>({
        {attachment_type::general_attachment, "generalAttachment"},
        {attachment_type::code_coverage, "codeCoverage"},
        {attachment_type::console_log, "consoleLog"},
    });
}

} // namespace azdo::inline v1::api::test_results
