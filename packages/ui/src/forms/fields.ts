// The Mantine parts that apps use, in one place: their styles are imported in styles/index.css,
// so a part that is not listed here would come without any.
export { Button, Checkbox, Menu, Modal, NativeSelect, Popover, Textarea, TextInput } from '@mantine/core';
