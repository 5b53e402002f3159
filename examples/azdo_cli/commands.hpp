// SPDX-License-Identifier: BSL-1.0
// Every command. commands.cpp lists them in the order of `azdo --help`.
#pragma once

#include <azdo_cli/command.hpp>

namespace azdo_cli {

extern const command login_command;
extern const command logout_command;
extern const command orgs_command;
extern const command projects_command;
extern const command query_command;
extern const command show_command;
extern const command create_command;
extern const command set_command;
extern const command comment_command;
extern const command attach_command;
extern const command sync_command;
extern const command run_command;
extern const command pr_list_command;
extern const command pr_create_command;
extern const command pr_vote_command;
extern const command pr_complete_command;
extern const command invoke_command;
extern const command completion_command;

} // namespace azdo_cli
