// SPDX-License-Identifier: BSL-1.0
#include "zip.hpp"

#include <boost/crc.hpp>

#include <cstdint>
#include <string_view>

namespace simulator {
namespace {

void append(std::string& to, std::uint64_t number, int bytes) {
    for (int i = 0; i < bytes; ++i, number >>= 8) to += static_cast<char>(number & 0xff);
}

/// What a local header and an entry of the directory share: version, flags (UTF-8), method, time, checksum, sizes, length of the name.
std::string common(std::string_view path, std::string_view bytes) {
    boost::crc_32_type sum;
    sum.process_bytes(bytes.data(), bytes.size());
    std::string out;
    append(out, 20, 2);
    append(out, 0x800, 2);
    append(out, 0, 2);
    append(out, 0x00210000, 4); // 1980-01-01
    append(out, sum.checksum(), 4);
    append(out, bytes.size(), 4);
    append(out, bytes.size(), 4);
    append(out, path.size(), 2);
    append(out, 0, 2);
    return out;
}

} // namespace

std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files) {
    std::string out, directory;
    for (const auto& [path, bytes] : files) {
        const auto shared = common(path, bytes);
        directory += "PK\x01\x02";
        append(directory, 20, 2);
        directory += shared;
        append(directory, 0, 10); // comment, disk, attributes
        append(directory, out.size(), 4);
        directory += path;
        out.append("PK\x03\x04").append(shared).append(path).append(bytes);
    }
    const auto start = out.size();
    out += directory + "PK\x05\x06";
    append(out, 0, 4);
    append(out, files.size(), 2);
    append(out, files.size(), 2);
    append(out, directory.size(), 4);
    append(out, start, 4);
    append(out, 0, 2);
    return out;
}

} // namespace simulator
