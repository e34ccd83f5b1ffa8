namespace SafeRedirect.Benchmarks;

/// <summary>Invented messages in the languages of the content.</summary>
internal static class Sentences
{
    public static string Question(string language) => language == "ar" ? "كيف أقدم طلب لجوء" : "how do i apply for asylum";

    /// <summary>A question with a little story, exactly 80 characters.</summary>
    public static string EightyCharacters(string language) => language == "ar"
        ? "السلام عليكم وصلنا امبارح من المخيم وما منعرف وين لازم نروح حتى نقدم طلب لجوء هون"[..80]
        : "hello we came here yesterday with my family where do we have to apply for asylum"[..80];

    public static string Disclosure(string language) => language == "ar" ? "زوجي يضربني" : "my husband beats me";

    public static string Urgent(string language) =>
        language == "ar" ? "هو برا ومعه سكين وبدو يقتلني" : "he is outside with a knife and wants to kill me";

    public static string Service(string language) => language == "ar" ? "بدي دكتور قريب من الميناء" : "i need a doctor near the harbour";

    /// <summary>Everyday sentences in both languages, repeated to a length.</summary>
    /// <param name="length">UTF-16 code units.</param>
    public static string Long(int length)
    {
        const string Piece = "we came by bus in the morning and waited for two hours at the office, then they told us to come again. وصلنا الصبح بالباص وانتظرنا ساعتين. ";
        return string.Concat(Enumerable.Repeat(Piece, (length / Piece.Length) + 1))[..length];
    }
}
