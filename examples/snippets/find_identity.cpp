// SPDX-License-Identifier: BSL-1.0
// Finds a person by mail address, and prints all of the ids that Azure DevOps knows the person by.
#include "connect.hpp"

#include <azdo/devops/identity_resolver.hpp>

int main(int count, char** arguments) {
    const azdo::client api = connect();
    azdo::identity_resolver people;
    const auto found = azdo::call(people.find_by_mail(count > 1 ? arguments[1] : "norman@fabrikam.example"), api);
    if (!found) return report(found.error());
    for (const auto& one : found->candidates) std::cout << "one of several: " << one.display_name << ' ' << one.account << '\n';
    if (!found->one) return 1;

    const azdo::known_identity& who = *found->one;
    std::cout << who.display_name << "\nstorage key: " << who.key.text() << '\n';
    if (who.descriptor) std::cout << "identity descriptor: " << who.descriptor->text() << '\n';
    if (!who.subject) return 0;
    std::cout << "subject descriptor: " << who.subject->text() << '\n';
    const auto origin = azdo::call(people.find_origin(*who.subject), api);
    if (!origin) return report(origin.error());
    std::cout << "origin id: " << origin->text() << '\n';
    const auto same = azdo::call(people.find(*origin), api);
    if (!same) return report(same.error());
    std::cout << "by its origin id: " << same->display_name << '\n';
}
