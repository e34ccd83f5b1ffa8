namespace SafeRedirect.Dialog.Tests.Properties;

/// <summary>What people write in the property tests. All of it is invented.</summary>
internal static class TextPool
{
    public static IReadOnlyList<string> MenuWords { get; } = ["menu", "القائمة"];

    public static IReadOnlyList<PoolText> All { get; } =
    [
        .. Texts(
            "can i work here", "how do i get a lawyer", "school for my kids", "food in riverside", "doctor in old town", "food", "harbour", "atlantis",
            "where do i register", "is it true that the border opens", "papers", "hello", "thank you very much my friend", "which colour has the moon",
            "will my husband know", "do i have to", "what happens next", "yes but only if nobody hears of it", "maybe later", "1", "2", "the last one", "7",
            "مرحبا", "هل يحق لي العمل هنا", "طعام", "دكتور في حي الميناء", "المدرسة لأولادي", "نعم لكن ليس الآن", "ما لون القمر"),
        .. Texts("yes", "no", "ok", "نعم", "لا", "yes", "no"),
        .. Texts(
            "menu", "help", "back", "stop", "start over", "language", "person", "urgent", "forget me", "take it back", "privacy",
            "القائمة", "مساعدة", "رجوع", "توقف", "من جديد", "اللغة", "شخص", "عاجل", "انسني", "سحب الموافقة", "الخصوصية"),
        .. Texts("\U0001F600", "\U0001F44D\U0001F3FD", "???", "   ", "\u200F\u200E", new string('a', 5000), "{numbers} {reference} {organisation}", "a\uD800b", "\u023A\u023E \u0130", "TRN-333"),
        .. Enum.GetValues<Topic>().Select(topic => PoolText.About(Severity.Sensitive, topic, "en", $"something quite private of the kind {topic} happened over there")),
        .. Enum.GetValues<Topic>().Select(topic => PoolText.About(Severity.Urgent, topic, "en", $"it is happening right beside me of the kind {topic}")),
        PoolText.About(Severity.Urgent, Topic.ImmediateDanger, "ar", "إنهم يكسرون الباب الأزرق عندي"),
        PoolText.About(Severity.Sensitive, Topic.GenderViolence, "ar", "حدث لي شيء في البيت الكبير"),
        PoolText.With(IdentifierKind.Phone, "07700 900461", "my number is"),
        PoolText.With(IdentifierKind.Email, "nadia.k@example.org", "write to"),
        PoolText.With(IdentifierKind.PersonName, "Mirela Quandt", "my name is", Severity.Sensitive),
        PoolText.With(IdentifierKind.Address, "77 Example Crescent", "he is at", Severity.Urgent),
        PoolText.With(IdentifierKind.IdDocument, "555-00-98765", "can i work here, my case is"),
    ];

    private static IEnumerable<PoolText> Texts(params IEnumerable<string> texts) => texts.Select(PoolText.Plain);
}
