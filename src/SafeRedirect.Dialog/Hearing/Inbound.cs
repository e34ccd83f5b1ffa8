namespace SafeRedirect.Dialog.Hearing;

/// <summary>One message from a person, as a channel hands it over. Attachments arrive as the fact that there was one, never as an address.</summary>
public sealed record Inbound
{
    /// <summary>What came in.</summary>
    public required InboundKind Kind { get; init; }

    /// <summary>Where the conversation happens.</summary>
    public required Platform Platform { get; init; }

    /// <summary>What the person wrote; <see langword="null"/> for an opening, a tapped choice or a bare attachment.</summary>
    public SensitiveText? Text { get; init; }

    /// <summary>The tapped choice; only for <see cref="InboundKind.Choice"/>.</summary>
    public ChoiceId? Choice { get; init; }

    /// <summary>The platform's locale (BCP 47, <c>ar</c> or <c>ar_SY</c>), or <see langword="null"/> when it does not say.</summary>
    public string? LocaleHint { get; init; }
}
