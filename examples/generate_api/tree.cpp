// SPDX-License-Identifier: BSL-1.0
#include "tree.hpp"

#include <fstream>
#include <iterator>
#include <set>
#include <system_error>

namespace generate_api {
namespace {

namespace fs = std::filesystem;

constexpr const char* headers = "include/azdo/api/";

/// The folders that hold only generated headers: one for each area, and one for its types.
std::set<std::string> our_folders(const files& wanted) {
    std::set<std::string> folders;
    for (const auto& [path, text] : wanted)
        if (path.rfind(headers, 0) == 0 && path.find('/', std::string(headers).size()) != std::string::npos)
            folders.insert(fs::path(path).parent_path().generic_string());
    return folders;
}

std::vector<std::string> stale_files(const fs::path& top, const files& wanted) {
    std::vector<std::string> stale;
    for (const std::string& folder : our_folders(wanted)) {
        std::error_code missing;
        for (const auto& one : fs::directory_iterator(top / folder, missing)) {
            const std::string path = folder + "/" + one.path().filename().generic_string();
            if (one.is_regular_file() && !wanted.count(path)) stale.push_back(path);
        }
    }
    return stale;
}

azdo::failure cannot_write(const fs::path& path) {
    return azdo::fail(azdo::failure_kind::storage, "cannot write " + path.string() + ": check that the folder exists and is yours");
}

} // namespace

azdo::result<std::string> read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (std::error_code none; !in || fs::is_directory(path, none))
        return azdo::fail(azdo::failure_kind::storage, "cannot read " + path.string());
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (text.rfind("\xEF\xBB\xBF", 0) == 0) text.erase(0, 3);
    return text;
}

std::vector<std::string> differences(const fs::path& top, const files& wanted) {
    std::vector<std::string> found;
    for (const auto& [path, text] : wanted) {
        const auto there = read_file(top / path);
        if (!there)
            found.push_back(path + " is missing");
        else if (*there != text)
            found.push_back(path + " differs");
    }
    for (const std::string& path : stale_files(top, wanted)) found.push_back(path + " is not generated any more");
    return found;
}

azdo::result<void> write_files(const fs::path& top, const files& wanted) {
    for (const std::string& path : stale_files(top, wanted)) fs::remove(top / path);
    for (const auto& [path, text] : wanted) {
        if (const auto there = read_file(top / path); there && *there == text) continue; // keeps its time stamp, so nothing is recompiled
        std::error_code failed;
        fs::create_directories((top / path).parent_path(), failed);
        if (failed) return cannot_write(top / path);
        std::ofstream out(top / path, std::ios::binary);
        if (!(out << text).flush()) return cannot_write(top / path);
    }
    return {};
}

} // namespace generate_api
