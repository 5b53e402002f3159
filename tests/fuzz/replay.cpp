// SPDX-License-Identifier: BSL-1.0
// Runs the fuzz targets TARGETS on the files of a folder (the corpus), and on every truncation, deletion and replacement of a byte of the
// files in another folder (documents). Bytes are replaced by a few bytes, by some that are significant in JSON, or by all.
#include "targets.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {
std::size_t runs = 0;

void run(const std::string& text) {
    for (auto* const target : {TARGETS}) target(text);
    ++runs;
}

std::vector<std::string> files_of(const char* folder) {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        all.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>{});
    }
    return all;
}

std::string replacements(std::string_view which) {
    using namespace std::string_view_literals;
    if (which == "few") return std::string("\x1f\"\\}\x80"sv);
    if (which == "some") return std::string("\0\x1f\n \"\\/,:{}[]09-+.eEunt'\x7f\x80\xbf\xc3\xe2\xed\xf0\xff"sv);
    std::string all;
    for (int byte = 0; byte < 256; ++byte) all += static_cast<char>(byte);
    return all;
}

void change_everywhere(const std::string& text, const std::string& bytes) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        run(text.substr(0, at));
        run(text.substr(0, at) + text.substr(at + 1));
        std::string changed = text;
        for (const char byte : bytes) {
            changed[at] = byte;
            run(changed);
        }
    }
}
} // namespace

int main(int count, char** arguments) {
    if (count != 4) return std::cerr << "usage: fuzz_replay CORPUS DOCUMENTS few|some|all\n", 2;
    const auto corpus = files_of(arguments[1]);
    const auto documents = files_of(arguments[2]);
    for (const std::string& text : corpus) run(text);
    const std::string bytes = replacements(arguments[3]);
    for (const std::string& text : documents) change_everywhere(text, bytes);
    std::cout << corpus.size() << " files, " << documents.size() << " documents, " << runs << " texts\n";
    return corpus.empty() || documents.size() < 5 ? 1 : 0;
}
