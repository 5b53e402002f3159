// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/decode.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/decoder.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/fault.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_OUT_OF_LINE AZDO_DECL result<void> decode_shape(
    void* to, const shape& type, std::string_view text, const decode_options& options, bool fresh) {
    decoder one(text, options, 1);
    if (one.run(to, type, fresh)) return {};
    return one.last_failure();
}

AZDO_DECL std::vector<fault> check_shape(
    void* scratch, const shape& type, std::string_view text, const decode_options& options, std::size_t limit) {
    std::vector<fault_note> notes;
    decoder one(text, options, limit < 1 ? 1 : limit);
    one.collect(notes);
    one.run(scratch, type, true);
    return one.faults(notes);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
