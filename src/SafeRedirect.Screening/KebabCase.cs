using System.Collections.Frozen;
using System.Text;

namespace SafeRedirect.Screening;

/// <summary>Names of the members of an enumeration as they stand in files and output: <c>GenderViolence</c> is <c>gender-violence</c>.</summary>
internal static class KebabCase
{
    public static FrozenDictionary<T, string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Of(value.ToString()));

    /// <summary>The members by their names.</summary>
    public static FrozenDictionary<string, T> Values<T>()
        where T : struct, Enum => Names<T>().ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    private static string Of(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
