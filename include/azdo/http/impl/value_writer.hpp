// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/value_writer.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/http/url.hpp>
#include <azdo/http/value_writer.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::detail {

AZDO_NOINLINE AZDO_DECL void value_writer::text(std::string_view value) {
    if (where == plain) return literal(value);
    make_room(3 * value.size());
    at_ = http::detail::put_encoded(at_, value, where, wrote_break);
}
AZDO_OUT_OF_LINE AZDO_DECL void value_writer::texts(const std::string* first, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (i != 0) comma();
        text(first[i]);
    }
}
AZDO_NOINLINE AZDO_DECL void value_writer::integer(std::uint64_t value) { literal(digits_of(value)); }
AZDO_DECL void value_writer::number(double value) {
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    text({buffer, static_cast<std::size_t>(end - buffer)}); // an exponent contains a plus sign
}
AZDO_OUT_OF_LINE AZDO_DECL void value_writer::grow(std::size_t more) {
    const std::size_t size = this->size(), room = 2 * size + more;
    std::string bigger;
    reserve(bigger, room);
    set_size(bigger, room);
    std::memcpy(bigger.data(), out_.data(), size);
    if (wrote_secret) wipe(out_);
    out_ = std::move(bigger);
    at_ = out_.data() + size;
    end_ = out_.data() + room;
}
AZDO_OUT_OF_LINE AZDO_DECL void write_text_form(value_writer& to, const void* value, void (*append)(const void* value, std::string& to)) {
    std::string text;
    append(value, text);
    to.text(text);
}

} // namespace azdo::inline v1::detail
