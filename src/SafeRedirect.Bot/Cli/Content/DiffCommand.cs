using System.CommandLine;
using System.Diagnostics;
using System.Formats.Tar;
using SafeRedirect.Bot.Hosting;
using SafeRedirect.Content.Changes;
using Command = System.CommandLine.Command;

namespace SafeRedirect.Bot.Cli.Content;

/// <summary><c>content diff</c>: what changed for readers since a revision, or against another folder.</summary>
internal static class DiffCommand
{
    public static Command Create(Option<string> contentPath)
    {
        var before = new Argument<string>("before") { Description = "Another content folder, or a revision that git knows (HEAD, v1.2, main~3).", DefaultValueFactory = _ => "HEAD" };
        var command = new Command("diff", "Shows what changed for readers.") { before };
        command.SetAction(result => Run(result.GetValue(contentPath)!, result.GetValue(before)!, Console.Out));
        return command;
    }

    public static int Run(string path, string before, TextWriter output)
    {
        var folder = ContentFolder.Find(path);
        if (Directory.Exists(before))
        {
            return Write(ContentDiff.Between(before, folder), output);
        }

        var old = Directory.CreateTempSubdirectory("saferedirect-diff-");
        try
        {
            if (!TryExtract(folder, before, old.FullName))
            {
                Console.Error.WriteLine($"{before} is neither a folder nor a revision that git knows.");
                return ExitCodes.Unable;
            }

            return Write(ContentDiff.Between(old.FullName, folder), output);
        }
        finally
        {
            old.Delete(recursive: true);
        }
    }

    private static int Write(IReadOnlyList<ContentChange> changes, TextWriter output)
    {
        foreach (var file in changes.GroupBy(change => change.Path, StringComparer.Ordinal))
        {
            output.WriteLine(file.Key);
            foreach (var change in file)
            {
                output.WriteLine($"  {change.Key}");
                WriteLines('-', change.Before, change.After, output);
                WriteLines('+', change.After, change.Before, output);
            }

            foreach (var hint in ContentDiff.Forgotten([.. file]))
            {
                output.WriteLine($"  ! {hint}");
            }
        }

        output.WriteLine(changes.Count == 0 ? "Nothing changed for readers." : $"{changes.Count} texts or facts differ in {changes.Select(change => change.Path).Distinct(StringComparer.Ordinal).Count()} files.");
        return ExitCodes.Well;
    }

    /// <summary>The lines of a text that the other does not have.</summary>
    private static void WriteLines(char sign, string? text, string? other, TextWriter output)
    {
        var known = other?.Split('\n').ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var line in text?.Split('\n').Where(line => line.Length > 0 && !known.Contains(line)) ?? [])
        {
            output.WriteLine($"    {sign} {line}");
        }
    }

    private static bool TryExtract(string folder, string revision, string target)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "archive", "--format=tar", "--end-of-options", revision, "." })
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            using var archive = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(archive);
            git.WaitForExit();
            if (git.ExitCode != 0)
            {
                return false;
            }

            archive.Position = 0;
            TarFile.ExtractToDirectory(archive, target, overwriteFiles: false);
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no git on this machine.
            return false;
        }
    }
}
