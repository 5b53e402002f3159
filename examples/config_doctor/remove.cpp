// SPDX-License-Identifier: BSL-1.0
// `config_doctor remove FILE /pointer`
#include "edit_file.hpp"

#include <azdo/json/edit.hpp>

namespace config_doctor {
namespace {

int remove(const options& given, const surroundings& around) {
    return edit_file(given, around, [&](std::string_view text, const azdo::json::outline_options& reading) {
        return azdo::json::remove_value(text, given.arguments[1], reading);
    });
}

} // namespace

const command remove_command{"remove", {"FILE", "/POINTER"}, "take a value out of the file",
    "The pointer names the value (RFC 6901): /integrations/devops. Everything else in the file stays as it was written.\n"
    "The file is replaced as a whole or not at all. Then its faults are reported, as check does; they do not affect the exit code.\n",
    {"--comments", "--max-depth", "--json"}, remove};

} // namespace config_doctor
