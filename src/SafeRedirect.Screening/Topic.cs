namespace SafeRedirect.Screening;

/// <summary>What a person may disclose. The ids in files and output are the names in kebab case: <see cref="TopicNames"/>.</summary>
public enum Topic
{
    ImmediateDanger,
    SelfHarm,
    GenderViolence,
    StaffMisconduct,
    Trafficking,
    ChildAtRisk,
    Detention,
    ViolenceThreats,
    HealthCrisis,
    OnlineHarm,
    Scam,
    OwnCase,
}
