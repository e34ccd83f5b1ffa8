using System.Diagnostics;

namespace SafeRedirect.Dialog.Understanding;

/// <summary>Which team receives what, and which article informs about it.</summary>
internal static class TopicMap
{
    /// <summary>Articles that some dialog leads to.</summary>
    public static IReadOnlyList<ArticleId> Articles { get; } =
        [.. Enum.GetValues<Topic>().Select(topic => ArticleOf(topic)).Append(ArticleOf(null)).Distinct()];

    /// <summary>The pathway of a topic: taxonomy, section 1. Danger to life goes to <see cref="Pathway.Emergency"/> by its severity, whatever its topic.</summary>
    public static Pathway PathwayOf(Topic topic) => topic switch
    {
        Topic.ImmediateDanger or Topic.SelfHarm => Pathway.Emergency,
        Topic.GenderViolence or Topic.Trafficking or Topic.ViolenceThreats or Topic.OnlineHarm => Pathway.Protection,
        Topic.StaffMisconduct => Pathway.Conduct,
        Topic.ChildAtRisk => Pathway.Child,
        Topic.Detention => Pathway.Legal,
        Topic.HealthCrisis => Pathway.Health,
        Topic.Scam => Pathway.Integrity,
        Topic.OwnCase => Pathway.Casework,
        _ => throw new UnreachableException($"No pathway for topic {topic}."),
    };

    /// <summary>The article behind "only information".</summary>
    /// <param name="topic"><see langword="null"/> when somebody only asked for a person.</param>
    public static ArticleId ArticleOf(Topic? topic) => new(topic switch
    {
        null or Topic.ImmediateDanger or Topic.ViolenceThreats => "talk-to-a-person",
        Topic.SelfHarm => "mental-health",
        Topic.GenderViolence => "gender-violence-support",
        Topic.StaffMisconduct => "report-staff-misconduct",
        Topic.Trafficking => "trafficking-help",
        Topic.ChildAtRisk => "child-protection",
        Topic.Detention => "detention-rights",
        Topic.HealthCrisis => "health-care",
        Topic.OnlineHarm => "online-safety",
        Topic.Scam => "scams",
        Topic.OwnCase => "case-status",
        _ => throw new UnreachableException($"No article for topic {topic}."),
    });

    /// <summary>The pathway an article informs about, or <see langword="null"/> for one about no topic.</summary>
    public static Pathway? PathwayOf(ArticleId article)
    {
        foreach (var topic in Enum.GetValues<Topic>())
        {
            if (topic is not (Topic.ImmediateDanger or Topic.ViolenceThreats) && ArticleOf(topic) == article)
            {
                return PathwayOf(topic);
            }
        }

        return null;
    }

    /// <summary>Pathways as statistics see them.</summary>
    public static PathwayGroup GroupOf(Pathway pathway) => pathway switch
    {
        Pathway.General => PathwayGroup.General,
        Pathway.Emergency or Pathway.Protection or Pathway.Child or Pathway.Health => PathwayGroup.Safety,
        Pathway.Conduct or Pathway.Legal or Pathway.Integrity or Pathway.Casework => PathwayGroup.Rights,
        _ => throw new UnreachableException($"No group for pathway {pathway}."),
    };

    /// <summary>How soon a referral of a pathway should be looked at.</summary>
    public static Priority PriorityOf(Pathway pathway) => pathway switch
    {
        Pathway.Emergency => Priority.Immediate,
        Pathway.Protection or Pathway.Child or Pathway.Conduct or Pathway.Legal or Pathway.Health => Priority.High,
        Pathway.General or Pathway.Integrity or Pathway.Casework => Priority.Normal,
        _ => throw new UnreachableException($"No priority for pathway {pathway}."),
    };
}
