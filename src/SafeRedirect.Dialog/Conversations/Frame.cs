namespace SafeRedirect.Dialog.Conversations;

/// <summary>One dialog on the stack, with where it is. A closed list: every case is below.</summary>
public abstract record Frame
{
    private Frame()
    {
    }

    /// <summary>Waits for a language.</summary>
    public sealed record ChoosingLanguage : Frame;

    /// <summary>After an answer ("did this help?") or after suggestions ("did you mean?").</summary>
    /// <param name="Answered">The article shown, or <see langword="null"/> when only suggestions were.</param>
    /// <param name="Remaining">The next best articles, at most three.</param>
    public sealed record Asking(ArticleId? Answered, IReadOnlyList<ArticleId> Remaining) : Frame;

    /// <summary>A search for a service.</summary>
    /// <param name="Area"><see langword="null"/> in the results step means any area.</param>
    /// <param name="Page">The page of results, from 0.</param>
    public sealed record FindingService(SearchStep Step, CategoryId? Category, AreaId? Area, int Page) : Frame;

    /// <summary>The safe ways to people: after a disclosure, or when somebody asks for a person.</summary>
    /// <param name="Topic">What was noticed; <see langword="null"/> when somebody only asked for a person.</param>
    /// <param name="AroundOffice">Conduct only: nobody of this office may receive it.</param>
    public sealed record Ways(Pathway Pathway, Topic? Topic, bool AroundOffice) : Frame;

    /// <summary>The one question of the conduct dialog: is it about this office?</summary>
    public sealed record AskingOffice : Frame;

    /// <summary>After the emergency card.</summary>
    public sealed record InEmergency(Topic Topic) : Frame;

    /// <summary>After "take it back": waits for the reference of a referral that is no longer remembered here.</summary>
    public sealed record Withdrawing : Frame;

    /// <summary>On the way to a consent.</summary>
    /// <param name="Step">The index of the step, from 0; the number of steps means the decision itself.</param>
    /// <param name="Unclear">Unclear answers to the decision so far.</param>
    public sealed record Consenting(string Script, Pathway Pathway, Topic? Topic, bool AroundOffice, ConsentMoment Moment, int Step, int Unclear) : Frame;
}
