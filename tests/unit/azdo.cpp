// SPDX-License-Identifier: BSL-1.0
#include <azdo/azdo.hpp>

// It includes neither operations nor the configuration nor OAuth.
namespace azdo::inline v1::api::wit {
struct get_work_item;
}
namespace azdo::inline v1::config {
struct services_config;
struct diagnostic;
} // namespace azdo::inline v1::config
namespace azdo::inline v1::oauth {
struct app;
struct token;
} // namespace azdo::inline v1::oauth
template <class T>
concept complete = requires {
    sizeof(T);
};
static_assert(!complete<azdo::api::wit::get_work_item>);
static_assert(!complete<azdo::config::services_config> && !complete<azdo::config::diagnostic>);
static_assert(!complete<azdo::oauth::app> && !complete<azdo::oauth::token>);

#include <azdo/api/account.hpp>
#include <azdo/api/core.hpp>
#include <azdo/api/delegated_auth.hpp>
#include <azdo/api/git.hpp>
#include <azdo/api/graph.hpp>
#include <azdo/api/ims.hpp>
#include <azdo/api/profile.hpp>
#include <azdo/api/wit.hpp>
#include <azdo/oauth.hpp>

#include <boost/test/unit_test.hpp>

#include <cctype>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dirent.h>
#include <err.h>
#include <error.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <pwd.h>
#include <search.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>

// A program may use all names unqualified, beside those of C and POSIX.
namespace unqualified {
using namespace azdo;
using namespace azdo::http;
using namespace azdo::oauth;

void use(const auto&...) {}

// Never called: the calls must compile.
[[maybe_unused]] void calls_of_posix(const char* path, int file, char* bytes, struct stat& about, sockaddr& address, socklen_t& size) {
    use(open(path, O_RDONLY), close(file), access(path, R_OK), remove(path), rename(path, path), unlink(path), link(path, path));
    use(read(file, bytes, 1), write(file, bytes, 1), send(file, bytes, 1, 0), recv(file, bytes, 1, 0), dup(file), fsync(file));
    use(socket(AF_INET, SOCK_STREAM, 0), bind(file, &address, size), listen(file, 1), accept(file, &address, &size));
    use(connect(file, &address, size), shutdown(file, SHUT_RDWR), select(0, nullptr, nullptr, nullptr, nullptr), poll(nullptr, 0, 0));
    use(flock(file, LOCK_EX), stat(path, &about), mkdir(path, 0700), umask(0), opendir(path), mmap(nullptr, 0, 0, 0, file, 0));
    use(wait(nullptr), kill(getpid(), 0), pause(), raise(0), fork(), system(path), signal(SIGTERM, SIG_IGN));
    use(time(nullptr), clock(), sleep(1), alarm(1), puts(path), printf("%s", path), getenv(path), getc(stdin), putc(1, stdout));
    use(abs(file), log(1.0), toupper(file), strlen(path), getaddrinfo(path, path, nullptr, nullptr), getpwnam(path), hcreate(1));
    error(0, 0, "%s", path), warn("%s", path), syslog(0, "%s", path), exit(errno);
}

// Each would be ambiguous if two of the namespaces, or one of them and a system header, declared it.
static_assert(sizeof(client) + sizeof(server) + sizeof(failure) + sizeof(secret<std::string>) + sizeof(result<int>) + sizeof(retry) +
                  sizeof(throttle) + sizeof(base_url) + sizeof(organization) + sizeof(any_credential) + sizeof(any_transport) +
                  sizeof(web_address) + sizeof(personal_access_token) + sizeof(access_token) + sizeof(connection_data) >
              0);
static_assert(sizeof(request) + sizeof(response) + sizeof(header) + sizeof(header_list) + sizeof(form) + sizeof(parameter) +
                  sizeof(upload) + sizeof(authorization) + sizeof(servers) + sizeof(time_point) + sizeof(url_parts) >
              0);
static_assert(sizeof(app) + sizeof(token) + sizeof(authorization_server) + sizeof(authorization_request) + sizeof(authorization_code) +
                  sizeof(refresh) + sizeof(discover) + sizeof(entra) + sizeof(connection) + sizeof(dialect) + sizeof(jwt_claims) +
                  sizeof(client_auth) + sizeof(pending_sign_in) + sizeof(client_credentials) + sizeof(managed_identity) >
              0);
} // namespace unqualified

BOOST_AUTO_TEST_SUITE(umbrella_azdo)

BOOST_AUTO_TEST_CASE(works_beside_every_area) {
    const auto request = azdo::to_request(azdo::api::core::list_projects{.organization = "acme"});
    BOOST_REQUIRE(request.has_value());
    BOOST_TEST(request->target().substr(0, 42) == "https://dev.azure.com/acme/_apis/projects?");
    static_assert(azdo::operation<azdo::api::wit::create_work_item> && azdo::operation<azdo::api::profile::get_profile>);
    static_assert(azdo::operation<azdo::api::account::get_accounts> && azdo::operation<azdo::api::git::get_pull_requests>);
    static_assert(!azdo::operation<azdo::api::wit::work_item>);
}

BOOST_AUTO_TEST_SUITE_END()
