using System.Text;

namespace Dash.McpServer.Desk;

/// <summary>A member of an object.</summary>
internal sealed class DeskMember
{
    private DeskMember(string name, DeskShape shape, bool isNeeded) => (Name, Shape, IsNeeded) = (Encoding.UTF8.GetBytes(name), shape, isNeeded);

    /// <summary>Its name in UTF-8.</summary>
    public byte[] Name { get; }

    public DeskShape Shape { get; }

    public bool IsNeeded { get; }

    public static DeskMember Needed(string name, DeskShape shape) => new(name, shape, isNeeded: true);

    public static DeskMember Optional(string name, DeskShape shape) => new(name, shape, isNeeded: false);
}
