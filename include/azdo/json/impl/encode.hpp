// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/encode.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/text_memory.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/json/detail/writer.hpp>
#include <azdo/json/encode.hpp>

#include <cstddef>
#include <string>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_DECL void write_to(std::string& out, const void* value, const shape& type, const encode_options& options) {
    writer w{out, out.data() + out.size(), options.redact, false};
    char* const end = write_value(w, begin_writing(w), value, type);
    set_size(out, static_cast<std::size_t>(end - out.data()));
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
