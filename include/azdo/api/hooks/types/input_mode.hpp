// SPDX-License-Identifier: BSL-1.0
// A type of the area hooks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::hooks {

/// `InputMode`
enum class input_mode {
    none,
    text_box,
    password_box,
    combo,
    radio_buttons,
    check_box,
    text_area,
};

template <class E = input_mode>
constexpr auto enumerators(input_mode) {
    return std::to_array<azdo::enumerator<E>>({
        {input_mode::none, "none"},
        {input_mode::text_box, "textBox"},
        {input_mode::password_box, "passwordBox"},
        {input_mode::combo, "combo"},
        {input_mode::radio_buttons, "radioButtons"},
        {input_mode::check_box, "checkBox"},
        {input_mode::text_area, "textArea"},
    });
}

} // namespace azdo::inline v1::api::hooks
