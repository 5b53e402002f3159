// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>

#include <azdo_cli/invoke/completion_script.hpp>

#include <ostream>

namespace azdo_cli {

namespace {

azdo::result<void> run(context& here) {
    const std::string& what = here.operand(0);
    if (what == "bash" && here.given().operands.size() == 1) {
        here.around().out << bash_completion(all_commands(), common_options());
    } else if (what == "parameters" && here.given().operands.size() == 3) { // what the script asks for
        if (const operation_row* const one = find_operation(here.operand(1), here.operand(2))) here.around().out << parameter_words(*one);
    } else {
        throw usage_error("completion is for bash: azdo completion bash");
    }
    return {};
}

} // namespace

const command completion_command{"completion", {{"bash"}, {"AREA", false}, {"OPERATION", false}}, {},
    "print the completion of command lines for bash", "  source <(azdo completion bash)\n", run};

} // namespace azdo_cli
