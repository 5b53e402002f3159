// SPDX-License-Identifier: BSL-1.0
// Uploads a file, in chunks if it is large, links it to a work item, downloads it again and compares the sizes.
#include "connect.hpp"

#include <azdo/devops/attachment.hpp>
#include <azdo/http/file_source.hpp>

int main(int count, char** arguments) {
    if (count < 4) return std::cerr << "usage: attachment PROJECT ID FILE\n", 2;
    const azdo::client api = connect();
    const std::string path = arguments[3];
    auto file = azdo::http::file_source::open(path);
    if (!file) return report(file.error());
    azdo::http::upload_progress told(
        *file, [](std::uint64_t sent, std::uint64_t size) { std::cerr << sent << " of " << size << " bytes\n"; });
    // Small chunks, to show them: the defaults are 16 MB for files above 60 MB.
    const azdo::upload_file upload{.project = arguments[1],
        .body = told,
        .file_name = path.substr(path.rfind('/') + 1),
        .options = {.chunked_above = 50'000, .chunk_size = 30'000}};
    const azdo::call_options patient{.timeout = std::chrono::hours(1)};
    const auto done = azdo::call(azdo::attach_file{.id = std::atoi(arguments[2]), .file = upload, .comment = "from azdo"}, api, patient);
    if (!done) return report(done.error());
    std::cout << "attached " << done->attachment.id << '\n';

    const azdo::download_file download{.id = done->attachment.id, .path = path + ".copy", .size = file->size()};
    const auto size = azdo::call(download, api, patient);
    if (!size) return report(size.error());
    std::cout << "downloaded " << *size << " bytes\n";
}
