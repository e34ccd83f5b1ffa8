namespace SafeRedirect.Dialog.Speaking;

/// <summary>The script texts that the dialogs use: docs/content/scripts.md describes each.</summary>
internal static class ScriptKeys
{
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Texts of the web chat's page.</summary>
    public static IReadOnlyList<string> PageKeys { get; } =
    [
        "page.title", "page.heading", "page.placeholder", "page.send", "page.leave", "page.leave-hint", "page.connecting", "page.failed",
        "page.retry", "page.you", "page.assistant", "page.choices", "page.noscript",
    ];

    /// <summary>Texts that every language must have.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        "welcome.full", "welcome.short", "welcome.again", "welcome.unreviewed",
        "menu.text", "help.text", "menu.stopped", "menu.back-nowhere", "menu.started-over", "menu.resume", "menu.not-understood", "menu.staff-offer",
        "language.ask", "language.changed", "language.offer", "language.kept", "language.unknown",
        "ask.prompt", "ask.checked", "ask.unreviewed", "ask.helped", "ask.glad", "ask.suggest", "ask.none", "ask.next",
        "services.category", "services.category-again", "services.area", "services.area-again", "services.found", "services.none", "services.elsewhere",
        "services.no-more", "services.sorry", "services.open-now", "services.closed-now", "services.line-for", "services.line-hours", "services.line-languages",
        "services.line-phone", "services.line-address", "services.line-cost", "services.line-access", "services.line-checked",
        "services.confidential", "services.call-first",
        "people.offer", "people.numbers", "people.visit", "people.safe-card", "people.hotline", "people.hotline-short", "people.office",
        "people.hours-always", "people.hours-range", "people.days-range", "people.cost-free", "people.cost-local", "people.cost-standard",
        "people.cost-paid", "people.date", "people.comma", "people.and",
        "disclosure.thanks", "disclosure.why", "disclosure.delete", "disclosure.choose", "disclosure.ready.casework", "disclosure.nothing",
        "disclosure.again", "disclosure.somebody-else",
        "conduct.thanks", "conduct.why", "conduct.office", "conduct.choose", "conduct.around",
        "child.thanks", "child.why", "child.adult", "child.choose", "child.version",
        "identifier.full", "identifier.short", "identifier.attachment", "identifier.attachment-short", "identifier.next",
        "emergency.card", "emergency.can-talk", "emergency.cannot-call", "emergency.safe-now", "emergency.refer", "emergency.again",
        "privacy.short", "privacy.page", "privacy.link", "privacy.forgotten", "privacy.withdrawn", "privacy.withdraw-code",
        "privacy.withdrawn-code", "privacy.delete",
        "pinned.who", "pinned.danger", "pinned.private", "pinned.ways", "pinned.ask", "pinned.free", "pinned.reply",
        "consent.progress", "consent.what-question", "consent.no-answer", "consent.again",
        .. Choices.Plain.Select(choice => $"choice.{choice.Value}"),
        .. Enum.GetValues<Platform>().Select(PlatformKey),
        .. Weekdays.Select(day => $"calendar.{day}"),
        .. Enumerable.Range(1, 12).Select(month => $"calendar.month-{month}"),
        .. PageKeys,
    ];

    /// <summary>Texts that a language may have: variants for a pathway or topic.</summary>
    public static IReadOnlyList<string> Optional { get; } =
    [
        "emergency.card.self-harm", "emergency.card.child", "emergency.card.health",
        .. Enum.GetValues<Pathway>().SelectMany(pathway => new[] { $"disclosure.thanks.{Name(pathway)}", $"disclosure.why.{Name(pathway)}", $"disclosure.choose.{Name(pathway)}" }),
    ];

    /// <summary>The key of a platform's name inside a sentence.</summary>
    public static string PlatformKey(Platform platform) => $"platform.{platform.ToString().ToLowerInvariant()}";

    /// <summary>The key of a weekday's name.</summary>
    public static string DayKey(DayOfWeek day) => $"calendar.{Weekdays[((int)day + 6) % 7]}";

    private static string Name(Pathway pathway) => pathway.ToString().ToLowerInvariant();
}
