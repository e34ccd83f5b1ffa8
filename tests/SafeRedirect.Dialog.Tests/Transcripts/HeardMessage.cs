namespace SafeRedirect.Dialog.Tests.Transcripts;

/// <summary>A message of a transcript with what screening says of it: <c>[urgent self-harm] …</c> states the findings, a message without tags is screened.</summary>
internal sealed record HeardMessage(Inbound Inbound, Findings Findings)
{
    private static readonly IReadOnlyList<string> Verbs =
        [Choices.ArticleVerb, Choices.LanguageVerb, Choices.CategoryVerb, Choices.AreaVerb, Choices.ConsentQuestionVerb];

    /// <param name="offered">The actions of the last reply, whose labels may be tapped.</param>
    public static HeardMessage Read(string heard, TranscriptSettings settings, IReadOnlyList<SuggestedAction> offered, Knowledge knowledge)
    {
        var (tags, text) = Split(heard);
        var message = new Inbound { Kind = InboundKind.Text, Platform = settings.Platform, LocaleHint = settings.Locale };
        var findings = default(Findings);
        foreach (var tag in tags)
        {
            if (TryChoice(tag, offered) is { } choice)
            {
                message = message with { Kind = InboundKind.Choice, Choice = choice };
                continue;
            }

            (message, findings) = tag switch
            {
                "opening" => (message with { Kind = InboundKind.Opening }, findings),
                "picture" => (message with { Kind = InboundKind.Attachment }, findings),
                _ => (message, Tagged(findings ?? Findings.None, tag, text)),
            };
        }

        if (text.Length == 0)
        {
            return new HeardMessage(message, findings ?? Findings.None);
        }

        return new HeardMessage(message with { Text = new SensitiveText(text) }, findings ?? knowledge.Screener.Screen(text));
    }

    private static Findings Tagged(Findings findings, string tag, string text) => tag.Split(' ') switch
    {
        ["ordinary"] => findings,
        ["in", var language] => findings with { Language = language },
        ["has", var kind] => findings with { Identifiers = [.. findings.Identifiers, Span(Kind(kind), text)] },
        [var severity, var topic] when Enum.TryParse<Severity>(severity, ignoreCase: true, out var value) && TopicNames.TryParse(topic, out var known) =>
            findings with
            {
                Severity = value > findings.Severity ? value : findings.Severity,
                Topics = [.. findings.Topics, new TopicFinding(known, value, "transcript")],
            },
        _ => throw new FormatException($"Neither a choice that is offered nor a tag: [{tag}]"),
    };

    // From the first digit to the last; the last word of a text without digits.
    private static IdentifierSpan Span(IdentifierKind kind, string text)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsDigit(text[i])).ToList();
        return digits.Count > 0
            ? new IdentifierSpan(kind, digits[0], digits[^1] + 1)
            : new IdentifierSpan(kind, text.LastIndexOf(' ') + 1, text.Length);
    }

    private static IdentifierKind Kind(string id) =>
        Enum.GetValues<IdentifierKind>().Cast<IdentifierKind?>().FirstOrDefault(kind => kind!.Value.Id() == id) ?? throw new FormatException($"No identifier: {id}");

    private static ChoiceId? TryChoice(string tag, IReadOnlyList<SuggestedAction> offered)
    {
        if (offered.Where(action => action.Label == tag).ToList() is [var labelled, ..])
        {
            return labelled.Id;
        }

        return ChoiceId.TryParse(tag, out var choice) && (Choices.Plain.Contains(choice) || (choice.Argument is not null && Verbs.Contains(choice.Verb)))
            ? choice
            : null;
    }

    private static (IReadOnlyList<string> Tags, string Text) Split(string heard)
    {
        var tags = new List<string>();
        var rest = heard;
        while (rest.StartsWith('[') && rest.IndexOf(']', StringComparison.Ordinal) is > 0 and var end)
        {
            tags.Add(rest[1..end]);
            rest = rest[(end + 1)..].TrimStart();
        }

        return (tags, rest);
    }
}
