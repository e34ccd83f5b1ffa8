namespace SafeRedirect.Dialog.Conversations;

/// <summary>What the consent dialog waits for.</summary>
public enum ConsentMoment
{
    /// <summary>"Go on" after a step, or the yes or no at the end.</summary>
    Reading,

    /// <summary>A question, chosen or typed.</summary>
    Asking,
}
