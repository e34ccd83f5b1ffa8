namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>What an event of a delivery is. Only the first five are answered.</summary>
internal enum MessengerEventKind
{
    Text,
    Choice,
    Opening,
    Attachment,

    /// <summary>A message without text, choice or attachment: a kind this version does not know. It is answered like an attachment, so that nobody is met with silence.</summary>
    Wordless,

    /// <summary>Written by the page itself: by us, or by a person in the inbox.</summary>
    Echo,

    /// <summary>Another app owns the thread.</summary>
    Standby,

    /// <summary>The person took a message back.</summary>
    Deleted,
    Read,
    Delivery,
    Reaction,
    OptIn,
    ThreadControl,

    /// <summary>A link that does not open the thread.</summary>
    OtherReferral,

    /// <summary>Happened more than a day ago.</summary>
    TooOld,

    /// <summary>Belongs to another page of the app.</summary>
    OtherPage,
    Unknown,
    Malformed,
}
