// SPDX-License-Identifier: BSL-1.0
#include "command.hpp"

namespace config_doctor {

const std::vector<const command*>& all_commands() {
    static const std::vector<const command*> all{
        &check_command, &show_command, &set_command, &remove_command, &schema_command, &watch_command, &rotate_command, &migrate_command};
    return all;
}

} // namespace config_doctor
