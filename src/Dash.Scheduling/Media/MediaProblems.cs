using System.Globalization;

namespace Dash.Scheduling;

/// <summary>What can be wrong with a file of this machine. What is said of a path outside the folders does not depend on what is there.</summary>
internal static class MediaProblems
{
    public const string Path = "/path";
    public const string Placements = "/check_for";

    public static SchedulingProblem NoFolders(string path) => Refused(path) with
    {
        Message = "Local files are not allowed: nobody has named a folder that may be read.",
        Rule = "media.folders",
        NextStep = "Have the server started with --media-dir <folder> (or DASH_MEDIA_DIRS) for the folder of the file, or give the public address of the file as url.",
    };

    public static SchedulingProblem Outside(string path, IReadOnlyList<string> folders) => Refused(path) with
    {
        Message = "The file is not below a folder that may be read, or a link leads out of it.",
        Rule = "media.folders",
        Limit = string.Join(", ", folders),
        NextStep = "Put a copy of the file into one of these folders, or have its folder added with --media-dir.",
    };

    public static SchedulingProblem Missing(string path) => Refused(path) with
    {
        Message = "There is no such file.",
        Rule = "media.file",
        NextStep = "Check the name, letter case included.",
    };

    public static SchedulingProblem NoFile(string path) => Refused(path) with
    {
        Message = "This is no file with anything in it: a folder, a device, a pipe, or an empty file.",
        Rule = "media.file",
        NextStep = "Name an image or a video.",
    };

    public static SchedulingProblem TooLarge(string path, long bytes, long most) => Refused(path) with
    {
        Code = ProblemCodes.TooLarge,
        Message = "The file is larger than this server sends.",
        Rule = "media.bytes",
        Limit = string.Create(CultureInfo.InvariantCulture, $"{most} bytes"),
        Actual = string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        NextStep = "Give a smaller file, or the public address of the file as url.",
    };

    public static SchedulingProblem Unreadable(string reason) => new()
    {
        Code = ProblemCodes.FileRefused,
        Message = "The file cannot be read.",
        Field = Path,
        Rule = "media.file",
        Actual = reason,
        NextStep = "Check that this server's user may read it, and that no other program holds it.",
    };

    public static SchedulingProblem NoSearch(string provider) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = $"Media cannot be searched with {provider}.",
        Rule = "media.search",
        NextStep = "Upload the file again.",
    };

    public static SchedulingProblem NoFiles(string provider) => new()
    {
        Code = ProblemCodes.NotSupported,
        Message = $"Files of this machine cannot be sent with {provider}.",
        Field = Path,
        Rule = "media.files",
        NextStep = "Give the public address of the file as url.",
    };

    private static SchedulingProblem Refused(string path) => new() { Code = ProblemCodes.FileRefused, Message = "", Field = Path, Actual = path };
}
