// SPDX-License-Identifier: BSL-1.0
// Makes the HTTP library's server, with TLS or without. It is a file of its own, because the library reads certificates only from files.
#pragma once

#include "test_ca.hpp"

#include <httplib.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

namespace simulator {

/// A new folder that only this user can read; it is removed in the end.
class private_folder {
public:
    private_folder() : path_{(std::filesystem::temp_directory_path() / "simulator-XXXXXX").string()} {
        if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error("a temporary folder cannot be made");
    }
    ~private_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    private_folder(const private_folder&) = delete;
    private_folder& operator=(const private_folder&) = delete;

    /// Writes a file and gives its path.
    std::string write(const std::string& name, const std::string& contents) const {
        auto path = path_ + '/' + name;
        std::ofstream file{path, std::ios::binary};
        file << contents;
        file.close();
        if (!file) throw std::runtime_error("a temporary file cannot be written");
        return path;
    }

private:
    std::string path_;
};

/// Without a certificate: plain HTTP.
inline std::unique_ptr<httplib::Server> make_http_server(const test_ca* secure) {
    if (!secure) return std::make_unique<httplib::Server>();
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
    const private_folder folder;
    const auto certificate = folder.write("certificate.pem", secure->certificate), key = folder.write("key.pem", secure->key);
    auto made = std::make_unique<httplib::SSLServer>(certificate.c_str(), key.c_str());
    if (!made->is_valid()) throw std::runtime_error("the HTTP library does not accept the certificate");
    return made;
#else
    throw std::runtime_error("this HTTP library was built without TLS");
#endif
}

} // namespace simulator
