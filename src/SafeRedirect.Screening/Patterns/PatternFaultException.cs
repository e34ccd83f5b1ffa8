namespace SafeRedirect.Screening.Patterns;

/// <summary>A pattern cannot be read. Its message says how to mend it; the builder turns it into a <see cref="LexiconFault"/>.</summary>
internal sealed class PatternFaultException : Exception
{
    public PatternFaultException()
    {
    }

    public PatternFaultException(string message)
        : base(message)
    {
    }

    public PatternFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
