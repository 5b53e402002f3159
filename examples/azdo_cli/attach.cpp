// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/project_of.hpp>

#include <azdo/devops/attachment.hpp>
#include <azdo/http/body_progress.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/file_source.hpp>
#include <azdo/json/encode.hpp>

#include <filesystem>

namespace azdo_cli {

namespace {

/// Uploads and links the file, with a bar that vanishes.
azdo::result<azdo::attached_file> send(
    const context& here, const azdo::client& api, azdo::attach_file wanted, azdo::http::file_source& file) {
    progress bar(here.around(), wanted.file.file_name);
    azdo::http::upload_progress told(file, [&](std::uint64_t sent, std::uint64_t size) { bar.show(sent, size); });
    wanted.file.body = told;
    return azdo::call(wanted, api, here.call_options(std::chrono::hours(4)));
}

azdo::result<void> run(context& here) {
    const int id = here.number(0, "ID");
    const std::filesystem::path path = here.operand(1);
    auto file = azdo::http::file_source::open(path.string());
    if (!file) {
        azdo::failure why = std::move(file).error();
        why.message.insert(0, path.string() + ": ");
        return why;
    }
    const auto api = here.connect();
    if (!api) return api.error();
    const auto project = project_of_item(here, *api, id);
    if (!project) return project.error();
    const std::string name = path.filename().string();
    const azdo::upload_file upload{.project = *project, .body = {}, .file_name = name};
    const auto done = send(here, *api, {.id = id, .file = upload, .comment = here.given().value("--comment")}, *file);
    if (!done) return done.error();
    if (here.json())
        here.print_json(azdo::json::encode(done->attachment));
    else
        here.print_line(name + " is attached to work item " + std::to_string(id) + '.');
    return {};
}

} // namespace

const command attach_command{"attach", {{"ID"}, {"FILE"}}, {{"--comment", "TEXT", "what it is"}}, "attach a file to a work item",
    "A large file is sent in parts.\n", run};

} // namespace azdo_cli
