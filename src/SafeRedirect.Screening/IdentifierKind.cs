namespace SafeRedirect.Screening;

/// <summary>Kinds of personal data that the bot must never keep, repeat or pass on. Ids in output: <see cref="IdentifierNames"/>.</summary>
public enum IdentifierKind
{
    PersonName,
    Phone,
    Email,
    UrlProfile,
    IdDocument,
    DateOfBirth,
    Address,
    Location,
    Bank,
    Ip,
    Attachment,
}
