// SPDX-License-Identifier: BSL-1.0
// `config_doctor schema`
#include "command.hpp"

#include <azdo/config/file_schema.hpp>

#include <ostream>

namespace config_doctor {
namespace {

int schema(const options&, const surroundings& around) {
    around.out << azdo::config::file_schema().text << '\n';
    return good;
}

} // namespace

const command schema_command{"schema", {}, "print the JSON Schema of the file, for editors",
    "Draft 2020-12. An editor that uses it completes keys, shows what they are for, and marks most of what check reports.\n", {}, schema};

} // namespace config_doctor
