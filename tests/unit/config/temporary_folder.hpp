// SPDX-License-Identifier: BSL-1.0
// A folder for one test, deleted after it.
#pragma once

#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <stdlib.h>
#include <string>
#include <string_view>
#include <system_error>

class temporary_folder {
public:
    temporary_folder() {
        std::string name = (std::filesystem::temp_directory_path() / "azdo-test-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
        path_ = name;
    }
    temporary_folder(const temporary_folder&) = delete;
    temporary_folder& operator=(const temporary_folder&) = delete;
    ~temporary_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::filesystem::path& path() const noexcept { return path_; }
    std::filesystem::path file(std::string_view name, std::string_view text) const {
        const bool fresh = !std::filesystem::exists(path_ / name);
        std::ofstream(path_ / name, std::ios::binary) << text;
        if (fresh) std::filesystem::permissions(path_ / name, std::filesystem::perms{0600}); // the mode for a file with secrets
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};
