using Dash.Generator.Document;
using Dash.Generator.Model;
using Dash.Generator.Planning.Schemas;

namespace Dash.Generator.Planning.Types;

/// <summary>A member of a multipart form that is a file, or several. Anywhere else the same schema is text.</summary>
internal sealed class FormFileType : ITypeStrategy
{
    public TypeModel? Plan(Schema schema, TypeSite site, TypePlanner types) => site.Direction != Direction.Form
        ? null
        : FormFiles.CountOf(schema, types.Graph) switch
        {
            FileCount.One => TypeModels.File,
            FileCount.Several => TypeModels.ListOf(TypeModels.File),
            _ => null,
        };
}
